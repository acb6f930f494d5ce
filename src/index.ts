/** Everything that a program built on Sillok may use; `sillok/time` and `sillok/names` stand alone. */
export * from './model/index.ts';
