import path from 'node:path';

const stubbed = /^(@tiptap\/.*|monaco-editor(\/.*)?|.*\?(worker|url|raw|inline))$/;

/** Modules that are left out answer any import by a module without exports. */
export const stubs = {
  name: 'stubs',
  setup(build) {
    build.onResolve({ filter: stubbed }, ({ path: request }) => ({ path: request, namespace: 'stub' }));
    build.onLoad({ filter: /.*/, namespace: 'stub' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
};

/** Languages stay files of their own, beside the bundle: a browser needs one or two of the thirty. */
export const languagesApart = {
  name: 'languages-apart',
  setup(build) {
    build.onResolve({ filter: /\/assets\/lang\/[\w-]+\.js$/ }, ({ path: request }) => ({
      path: `../lang/${path.basename(request)}`,
      external: true,
    }));
  },
};
