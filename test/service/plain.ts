/** Mustache writes these in another way, which browsers read as the same. */
export const plain = (html: string): string => html.replaceAll('&#x2F;', '/').replaceAll('&#x3D;', '=')
