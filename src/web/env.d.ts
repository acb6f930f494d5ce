// Styles are handed to the build by being imported.
declare module '*.css';
