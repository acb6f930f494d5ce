import { count, of } from './count.ts';

const units = ['bytes', 'kB', 'MB', 'GB'];

export const add = {
  about: 'Text, Markdown, HTML and JSON Lines. What is added stays on this machine, in this project.',
  drop: 'Drop files or a folder here',
  files: 'Choose files',
  folder: 'Choose a folder',
  readOnly: 'This project is only to be looked at here: nothing can be added to it.',
  size: (bytes: number): string => {
    const power = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
    return `${count(Number((bytes / 1000 ** power).toPrecision(2)))} ${units[power]}`;
  },
  sending: 'Sending',
  reading: 'Reading',
  sent: (files: number, all: number): string => `${count(files)} of ${of(all, 'file', 'files')} sent`,
  read: (files: number, all: number): string => `${count(files)} of ${of(all, 'file', 'files')} read`,
  stop: 'Stop',
  more: 'Add more',
  done: (captures: number, unchanged: number): string =>
    captures > 0
      ? `${of(captures, 'text was', 'texts were')} added.${unchanged > 0 ? ` ${of(unchanged, 'file was', 'files were')} there already.` : ''}`
      : unchanged > 0
        ? `${of(unchanged, 'file was', 'files were')} there already; nothing was added.`
        : 'Nothing was added.',
  stopped: 'It was stopped. What was read before is in the project, the rest is not.',
  failed: 'It failed. What was read before is in the project, the rest is not.',
  toChronicle: 'See the chronicle',
  unreadable: (n: number): string => `${of(n, 'file', 'files')} could not be read`,
  notes: 'Notes',
  tooLarge: (file: string, limit: string): string => `${file} is over ${limit}.`,
  left: (n: number): string => `${of(n, 'file was', 'files were')} left out:`,
  nothing: 'There is no file in it.',
};
