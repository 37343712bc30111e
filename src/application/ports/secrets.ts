/** Secrets of the service itself, made once and shared by its instances (signing of short-lived links). */
export interface Secrets {
  /** 32 random bytes, made at the first call for this name. */
  get(name: string): Promise<Uint8Array>;
}
