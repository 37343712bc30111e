/** Hosts that we may answer to: an activity names where its answer goes, and must not lead us anywhere else. */
export interface ServiceHosts {
  allows(serviceUrl: string): boolean;
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * `patterns`: host names, `*.example.org` for any below. HTTPS everywhere, except on this machine when it is named.
 * In local mode this machine is the only place allowed.
 */
export const makeServiceHosts = (mode: 'local' | 'production', patterns: readonly string[]): ServiceHosts => {
  const names = patterns.map((pattern) => pattern.toLowerCase());
  return {
    allows: (serviceUrl) => {
      const url = URL.canParse(serviceUrl) ? new URL(serviceUrl) : undefined;
      if (!url || url.username !== '' || url.password !== '') return false;
      const isHere = loopback.test(url.hostname);
      if (mode === 'local') return isHere;
      if (isHere) return names.includes(url.hostname);
      return url.protocol === 'https:' && names.some((name) => matches(url.hostname, name));
    },
  };
};

const matches = (host: string, name: string): boolean =>
  name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name;
