import { useEffect, useState } from 'react';
import { SCENE_MS, type Scene, sceneAfter } from './scenes';

/** Each scene for half a minute; somebody who goes to another by hand has it for as long. */
export function useScene() {
  const [scene, show] = useState<Scene>('now');
  const [isHeld, hold] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const later = setTimeout(() => show(sceneAfter(scene, 1)), SCENE_MS);
    return () => clearTimeout(later);
  }, [scene, isHeld]);
  return { scene, show, isHeld, hold: () => hold((was) => !was) };
}
