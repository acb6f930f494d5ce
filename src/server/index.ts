export { type Served, type ServeSettings, serve } from './serve.ts';
