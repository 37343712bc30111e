/** FNV-1a, 32 bits (G. Fowler, L. C. Noll, K.-P. Vo). */
export function fnv1a(text: string): number {
  let hash = 2166136261;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  return hash >>> 0;
}

/**
 * Even over 0..2³² for texts however alike, for draws that must come out the same everywhere. Not for secrets.
 * Source: the last mix of MurmurHash3 (A. Appleby), over FNV-1a, whose high bits differ too little.
 */
export function hashOf(text: string): number {
  let hash = fnv1a(text);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
