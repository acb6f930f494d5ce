import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { projectQuery } from '../api/queries.ts';
import { words } from '../words/index.ts';

/** Says what would fill an empty room, with the way there where something can be added. */
export function FillHint() {
  const { data: project } = useQuery(projectQuery);
  return (
    <>
      <p>{words.record.fill}</p>
      {project?.writes && (
        <p>
          <Link to="/add" className="text-button">
            {words.record.addSome}
          </Link>
        </p>
      )}
    </>
  );
}
