import { useState } from 'react';
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { SearchField } from 'react-aria-components/SearchField';
import { languageOf } from '../../parts/quotation-text.ts';
import { typeset } from '../../parts/typeset.ts';
import { words } from '../../words/index.ts';
import type { ChoiceProps } from './choice-button.tsx';

// A list this long can be searched; of a longer one than `most` only what the search leaves is shown.
const searchable = 8;
const most = 200;

/** A button that opens a list from which several can be chosen, with a field to find one in a long list. */
export default function Choice({ label, items, chosen, onChange, onOpen, areFound = false, onSeek }: ChoiceProps) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const [sought, setSought] = useState('');
  const found = (items ?? []).filter(({ name }) => areFound || sought === '' || contains(name, sought)).slice(0, most);
  const seek = (text: string): void => {
    setSought(text);
    onSeek?.(text);
  };
  return (
    <DialogTrigger
      onOpenChange={(open) => {
        seek('');
        if (open) onOpen?.();
      }}
    >
      <Button className="choice">{chosen.length > 0 ? words.filter.chosen(label, chosen.length) : label}</Button>
      <Popover
        className="choice-popover"
        placement="bottom start"
        offset={6}
        // In the main landmark: what a reader of the screen jumps between holds it too.
        UNSTABLE_portalContainer={document.querySelector('main') ?? document.body}
      >
        <Dialog className="choice-dialog" aria-label={label}>
          <Autocomplete inputValue={sought} onInputChange={seek}>
            {(areFound || (items?.length ?? 0) > searchable) && (
              <SearchField aria-label={words.filter.find} autoFocus className="choice-search">
                <Input placeholder={words.filter.find} />
              </SearchField>
            )}
            <ListBox
              aria-label={label}
              className="choice-list"
              selectionMode="multiple"
              selectionBehavior="toggle"
              escapeKeyBehavior="none"
              selectedKeys={chosen}
              onSelectionChange={(keys) => onChange(keys === 'all' ? found.map(({ id }) => id) : [...keys].map(String))}
              items={found}
              renderEmptyState={() => (
                <p className="quiet">
                  {items ? (sought === '' ? words.filter.nothing : words.names.none) : `${words.states.loading}…`}
                </p>
              )}
            >
              {({ id, name, count, sign }) => (
                <ListBoxItem id={id} textValue={name} className="choice-item">
                  {/* Its count is part of what it is called. */}
                  {sign}
                  <span lang={languageOf(name)}>{typeset(name)}</span>{' '}
                  <span className="figures quiet">{words.count(count)}</span>
                </ListBoxItem>
              )}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
