import { useNavigate, useSearch } from '@tanstack/react-router';
import { words } from '../words/index.ts';
import { hiddenOf, hiddenText, type MentionGroup, mentionGroups } from './mention-groups.ts';

/** What is marked in the text and how, each to be switched off and on. */
export function Legend() {
  const { hide, gaps } = useSearch({ from: '/source/$capture' });
  const navigate = useNavigate({ from: '/source/$capture' });
  const hidden = hiddenOf(hide);
  const toggle = (group: MentionGroup): void => {
    navigate({
      replace: true,
      search: (state) => ({ ...state, hide: hiddenText(hidden.symmetricDifference(new Set([group]))) }),
    });
  };
  const showsGaps = gaps === '1';
  return (
    <fieldset className="legend">
      <legend className="unseen">{words.source.marked}</legend>
      {mentionGroups.map((group) => (
        <button key={group} type="button" aria-pressed={!hidden.has(group)} onClick={() => toggle(group)}>
          <span className={`legend-sign line-${group}`}>{words.source.groups[group]}</span>
        </button>
      ))}
      <button
        type="button"
        aria-pressed={showsGaps}
        onClick={() =>
          navigate({ replace: true, search: (state) => ({ ...state, gaps: showsGaps ? undefined : '1' }) })
        }
      >
        <span className="legend-sign line-unused">{words.source.gaps}</span>
      </button>
    </fieldset>
  );
}
