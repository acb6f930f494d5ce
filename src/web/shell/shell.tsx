import { Link, Outlet, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { useChangingProject } from '../api/use-changing-project.ts';
import { NoticeBar } from '../decisions/notice-bar.tsx';
import { Hatchings } from '../parts/kind-mark.tsx';
import { stepThroughList } from '../parts/step.ts';
import { words } from '../words/index.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { focusNextPane } from './next-pane.ts';
import { rooms } from './rooms.ts';
import { SearchBox } from './search-box.tsx';
import './shell.css';
import { useClosing } from './use-closing.ts';
import { useCurrentRoom } from './use-current-room.ts';
import { useKeys } from './use-keys.ts';
import { useReturn } from './use-return.ts';

/** What surrounds every room: the name, the search box, the rail of rooms, and the keys. */
export function Shell() {
  const field = useRef<HTMLInputElement>(null);
  const keysDialog = useRef<HTMLDialogElement>(null);
  const rail = useRef<HTMLElement>(null);
  const project = useChangingProject();
  useCurrentRoom(rail);
  const navigate = useNavigate();
  const { on, see } = useSearch({ from: '__root__' });
  const { closeEvidence, closeRecord } = useClosing();
  useReturn(on);
  useReturn(see);
  useKeys((action, event) => {
    switch (action.do) {
      case 'search':
        event.preventDefault();
        field.current?.select();
        field.current?.focus();
        break;
      case 'close':
        if (document.querySelector('dialog[open], [data-trigger]')) return;
        if (see !== undefined) closeEvidence();
        else if (on !== undefined) closeRecord();
        else if (document.activeElement === field.current) field.current?.blur();
        break;
      case 'step':
        stepThroughList(action.by, on);
        break;
      case 'pane':
        focusNextPane();
        break;
      case 'undo':
        document.querySelector<HTMLButtonElement>('[data-undo]')?.click();
        break;
      case 'go': {
        const room = rooms.find(({ key }) => key === action.key);
        if (room) navigate({ to: room.path });
        break;
      }
    }
  });
  return (
    <div className="shell">
      <a className="skip unseen" href="#main">
        {words.app.skip}
      </a>
      <header className="top">
        <Link to="/" className="wordmark">
          {words.app.name}
          {project && <span className="wordmark-project">{project.name}</span>}
        </Link>
        <SearchBox field={field} />
      </header>
      <nav ref={rail} className="rail" aria-label={words.app.rooms}>
        <ul>
          {rooms.map(({ path, name, key }) => (
            <li key={path}>
              <Link
                to={path}
                activeOptions={{ exact: path === '/', includeSearch: false }}
                aria-keyshortcuts={`g ${key}`}
              >
                {name}
                <span className="key" aria-hidden="true">
                  g {key}
                </span>
              </Link>
            </li>
          ))}
        </ul>
        <button type="button" className="rail-keys" onClick={() => keysDialog.current?.showModal()}>
          {words.keys.open}
        </button>
      </nav>
      <Outlet />
      <NoticeBar />
      <Hatchings />
      <KeysDialog dialog={keysDialog} />
    </div>
  );
}
