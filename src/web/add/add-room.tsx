import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { AdditionView } from '../../model/index.ts';
import { projectQuery } from '../api/queries.ts';
import { Empty } from '../parts/state.tsx';
import { Panes } from '../shell/panes.tsx';
import { words } from '../words/index.ts';
import './add.css';
import { AdditionProgress } from './addition-progress.tsx';
import { isUnderWay, lastAdditionQuery } from './addition-query.ts';
import { type ChosenFile, fileLimit, sorted } from './chosen-files.ts';
import { DropPlace } from './drop-place.tsx';
import { sendFiles, stopAddition } from './send-files.ts';

/** Where files are added: dropped or chosen, followed on their way, and told of when they could not be read. */
export function AddRoom() {
  useEffect(() => {
    document.title = words.app.title(words.rooms.add, words.app.name);
  }, []);
  return (
    <Panes
      name={words.rooms.add}
      through={
        <div className="add">
          <h1>{words.rooms.add}</h1>
          <Adding />
        </div>
      }
    />
  );
}

function Adding() {
  const client = useQueryClient();
  const { data: project } = useQuery(projectQuery);
  const { data: addition } = useQuery(lastAdditionQuery);
  const [problem, setProblem] = useState<string | null>(null);
  const [leftOut, setLeftOut] = useState<readonly ChosenFile[]>([]);
  const [again, setAgain] = useState<string | null>(null);
  const sending = useRef<AbortController | null>(null);
  const underWay = addition != null && isUnderWay(addition);

  // When it is over, all that was fetched before is asked for anew.
  const [followed, setFollowed] = useState<string | null>(null);
  useEffect(() => {
    if (underWay) setFollowed(addition.id);
    else if (addition && followed === addition.id) {
      setFollowed(null);
      client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'additions' });
    }
  }, [underWay, addition, followed, client]);

  const put = (view: AdditionView): void => {
    client.setQueryData(lastAdditionQuery.queryKey, view);
  };
  async function take(files: readonly ChosenFile[]): Promise<void> {
    const { sent, tooLarge } = sorted(files);
    setLeftOut(tooLarge);
    setAgain(null);
    setProblem(sent.length === 0 && tooLarge.length === 0 ? words.add.nothing : null);
    if (sent.length === 0) return;
    const stop = new AbortController();
    sending.current = stop;
    try {
      await sendFiles(sent, put, stop.signal);
    } catch (error) {
      if (!stop.signal.aborted) setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      sending.current = null;
      client.invalidateQueries({ queryKey: lastAdditionQuery.queryKey });
    }
  }

  if (project?.writes === false) return <Empty>{words.add.readOnly}</Empty>;
  const shown = addition != null && addition.id !== again ? addition : null;
  return (
    <>
      <p className="quiet">{words.add.about}</p>
      {!underWay && <DropPlace onFiles={take} />}
      {problem && <p role="alert">{problem}</p>}
      {leftOut.length > 0 && (
        <div role="alert">
          <p>{words.add.left(leftOut.length)}</p>
          <ul>
            {leftOut.map(({ path }) => (
              <li key={path}>{words.add.tooLarge(path, words.add.size(fileLimit))}</li>
            ))}
          </ul>
        </div>
      )}
      {shown && (
        <AdditionProgress
          addition={shown}
          onStop={() => {
            sending.current?.abort();
            stopAddition(shown.id).then(put, () => {});
          }}
        />
      )}
    </>
  );
}
