import { type Family, families } from '../../parts/kind-family.ts';

/** The colours of the style sheet's tokens, as a canvas takes them. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly second: string;
  readonly hairline: string;
  readonly accent: string;
  readonly kinds: Readonly<Record<Family, string>>;
}

/** Reads the palette where `element` stands: light or dark, as it is now. */
export function paletteOf(element: HTMLElement): Palette {
  const probe = document.createElement('span');
  element.append(probe);
  const read = (token: string): string => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const palette = {
    paper: read('paper'),
    ink: read('ink'),
    second: read('ink-2'),
    hairline: read('hairline'),
    accent: read('accent'),
    kinds: Object.fromEntries(families.map((family) => [family, read(`kind-${family}`)])) as Record<Family, string>,
  };
  probe.remove();
  return palette;
}
