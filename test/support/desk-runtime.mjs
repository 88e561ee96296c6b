import Runtime from 'jest-runtime';
import { createRequire, isBuiltin } from 'node:module';
import { isAbsolute } from 'node:path';
import { types } from 'node:util';
import { compileFunction, SyntheticModule } from 'node:vm';

const require = createRequire(import.meta.url);
const ofAPackage = (path) => isAbsolute(path) && path.includes('/node_modules/');
const namesAPackage = (name) => !name.startsWith('.') && !isAbsolute(name) && !isBuiltin(name);

/**
 * Jest's own, but that packages are loaded by Node, once in each worker. The 2 800 modules of packages that a desk needs
 * would else be read, linked and warmed up anew for each file: more work than most files' tests. What is ours is new in
 * each file, as ever.
 *
 * It changes insides of Jest, whose version is therefore exact in package.json.
 */
export default class DeskRuntime extends Runtime {
  constructor(...given) {
    super(...given);
    this.runInOneWorld();
    this.takePackagesFromNode();
  }

  /** What our files do not import, but require. */
  requireModuleOrMock(from, name) {
    return namesAPackage(name) ? createRequire(from)(name) : super.requireModuleOrMock(from, name);
  }

  /** Two worlds would have two of each: of `Error`, of `Object`. What is written `{}` in one is no `Object` in the other. */
  runInOneWorld() {
    const { esmLoader, executor } = this;
    esmLoader.getContext = () => undefined;
    executor.compile = (source, filename) =>
      compileFunction(source, executor.injectedModuleParameters, { filename });
  }

  takePackagesFromNode() {
    const { _resolution: resolution, esmLoader } = this;
    const isModule = resolution.shouldLoadAsEsm.bind(resolution);
    resolution.shouldLoadAsEsm = (path) => !ofAPackage(path) && isModule(path);
    // With newer versions of Node (22.21, 24.8) Jest links all at once, and looks into files for what they are.
    const isModuleInside = esmLoader.pendingCjsBuildIsUnmarkedEsm.bind(esmLoader);
    esmLoader.pendingCjsBuildIsUnmarkedEsm = (pending) =>
      !ofAPackage(pending.modulePath) && isModuleInside(pending);
    const wrapped = esmLoader.buildCjsAsEsmSyntheticModule.bind(esmLoader);
    esmLoader.buildCjsAsEsmSyntheticModule = (from, path, context) =>
      ofAPackage(path) ? moduleOf(path) : wrapped(from, path, context);
  }
}

/** A package by either kind of module, as those who import it see it. */
function moduleOf(path) {
  const loaded = require(path);
  const seen = types.isModuleNamespaceObject(loaded) ? loaded : { ...loaded, default: loaded };
  const names = Object.keys(seen);
  const evaluate = function () {
    for (const name of names) this.setExport(name, seen[name]);
  };
  return new SyntheticModule(names, evaluate, { identifier: path });
}
