/** As a `ref`: whoever is led here from what has gone stands here, and hears it. */
export const arrive = (place: HTMLElement | null): void => place?.focus({ preventScroll: true });
