/** What the package's build fills in, see xtask/node/package.js. */
declare module 'proofmark:bindgen' {
  /** wasm-bindgen's JavaScript, with a state of its own at each call. */
  export default function bindgen(): import('../www/protocol.d.ts').Bindgen;
}
declare module 'proofmark:worker-script' {
  /** The worker's file as text. */
  const script: string;
  export default script;
}
declare module 'proofmark:wasm' {
  /** The engine's WebAssembly, gzip, base64. */
  const wasm: string;
  export default wasm;
}
declare module 'proofmark:version' {
  const version: string;
  export default version;
}
declare module 'proofmark:findings-style' {
  /** The page's style of the list of findings. */
  const css: string;
  export default css;
}
declare module 'proofmark:glue' {
  /** wasm-bindgen's JavaScript as text. */
  const glue: string;
  export default glue;
}
