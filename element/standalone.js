/**
 * Everything in one script: the element, the engine, and the worker, which is this same file started as one. For a script
 * tag with an integrity hash; nothing else is fetched.
 */
import bindgen from 'proofmark:bindgen';
import workerScript from 'proofmark:worker-script';
import { ProofmarkCheck, useEngine } from './element.js';
import { SharedEngine } from '../www/engine.js';
import { compileInside } from './wasm-inside.js';
import { serve } from '../www/worker.js';

if (!('document' in globalThis) && 'importScripts' in globalThis) {
  serve(bindgen(), compileInside);
} else if ('document' in globalThis) {
  const script = document.currentScript;
  const url = script instanceof HTMLScriptElement ? script.src : '';
  useEngine(
    new SharedEngine({
      // A page's own file can be its worker; one from another server cannot.
      workerFile: () => (url.startsWith(`${location.origin}/`) ? url : null),
      wasmUrl: () => null,
      workerScript: () => workerScript,
      compile: compileInside,
      bindgen,
    }),
  );
  ProofmarkCheck.define();
}
