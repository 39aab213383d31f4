import { isIP, isIPv4, isIPv6 } from 'node:net'
import { AsnConvert } from '@peculiar/asn1-schema'
import {
  GeneralName,
  GeneralSubtree,
  GeneralSubtrees,
  id_ce_nameConstraints,
  NameConstraints,
} from '@peculiar/asn1-x509'
import { Extension, type JsonGeneralNames, SubjectAlternativeNameExtension } from '@peculiar/x509'

/** Host names and addresses as a certificate's alternative names (RFC 5280, 4.2.1.6). */
export const alternativeNames = (names: readonly string[]): SubjectAlternativeNameExtension =>
  new SubjectAlternativeNameExtension(
    names.map((name) =>
      isIP(name) === 0 ? { type: 'dns', value: name } : { type: 'ip', value: plain(name) },
    ) satisfies JsonGeneralNames,
  )

/** Constraints of an authority that permit these host names and addresses and nothing else (RFC 5280, 4.2.1.10). */
export function nameConstraints(names: readonly string[]): Extension {
  const hosts = names.filter((name) => isIP(name) === 0)
  const four = names.filter((name) => isIPv4(name))
  const six = names.filter((name) => isIPv6(name))
  const permitted = [
    ...hosts.map(dns),
    ...four.map((address) => ip(`${address}/32`)),
    ...six.map((address) => ip(`${plain(address)}/128`)),
  ]
  // A kind of name that is not mentioned would be free, so the kinds that are not permitted are excluded whole.
  const excluded = [
    ...(hosts.length === 0 ? [dns('')] : []),
    ...(four.length === 0 ? [ip('0.0.0.0/0')] : []),
    ...(six.length === 0 ? [ip('::/0')] : []),
  ]
  const constraints = new NameConstraints({
    permittedSubtrees: new GeneralSubtrees(permitted),
    ...(excluded.length > 0 ? { excludedSubtrees: new GeneralSubtrees(excluded) } : {}),
  })
  return new Extension(id_ce_nameConstraints, true, AsnConvert.serialize(constraints))
}

const dns = (dNSName: string) => new GeneralSubtree({ base: new GeneralName({ dNSName }) })
const ip = (iPAddress: string) => new GeneralSubtree({ base: new GeneralName({ iPAddress }) })

/** An address as the library reads it: IPv6 without a zone, all of it in groups. */
const plain = (address: string): string =>
  isIPv6(address) ? new URL(`http://[${address.split('%')[0]}]`).hostname.slice(1, -1) : address
