import { lazy, type ReactNode, Suspense } from 'react';
import { words } from '../../words/index.ts';

/** What a reader can choose several of. */
export interface ChoiceProps {
  readonly label: string;
  /** Undefined while they are not known. */
  readonly items: readonly ChoiceItem[] | undefined;
  /** The ids of those chosen. */
  readonly chosen: readonly string[];
  readonly onChange: (ids: string[]) => void;
  readonly onOpen?: (() => void) | undefined;
  /** Whether the items are those that `onSeek` was last told to look for, where they are too many to be given whole. */
  readonly areFound?: boolean;
  readonly onSeek?: ((text: string) => void) | undefined;
}

/** One that can be chosen, with how many events it would leave, and its sign where it has one. */
export interface ChoiceItem {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly sign?: ReactNode;
}

const Choice = lazy(() => import('./choice.tsx'));

/** A choice whose list is loaded after the page: until then the same button, which does nothing yet. */
export const ChoiceButton = (props: ChoiceProps) => (
  <Suspense
    fallback={
      <button type="button" className="choice" disabled>
        {props.chosen.length > 0 ? words.filter.chosen(props.label, props.chosen.length) : props.label}
      </button>
    }
  >
    <Choice {...props} />
  </Suspense>
);
