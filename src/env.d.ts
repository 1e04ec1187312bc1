declare module '*?inline-script' {
  /** A classic script, bundled and minified. */
  const code: string;
  export default code;
}
