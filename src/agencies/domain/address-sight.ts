/** The roles that work incidents, keep the registers or check either. */
const DESK_ROLES: readonly string[] = ['admin', 'coordinator', 'handler', 'supervisor', 'auditor'];

interface Asking {
  readonly agency: string;
  readonly roles: readonly string[];
}

interface Run {
  readonly operatorAgency: string;
  readonly providerAgency: string | null;
}

/**
 * Whether somebody may know where a system is on the network. A list of the addresses of all the province's systems
 * is a list of targets, so a unit is given those of the systems that it runs or hosts, and no others.
 */
export const seesAddresses = (
  { agency, roles }: Asking,
  { operatorAgency, providerAgency }: Run,
): boolean =>
  agency === operatorAgency ||
  agency === providerAgency ||
  roles.some((role) => DESK_ROLES.includes(role));
