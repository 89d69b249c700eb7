import { Buffer } from "node:buffer";
import type { KeyObject } from "node:crypto";
import type { Text } from "@lienthong/model";

/** Curves of 256 bits and more that native crypto and the standards agree on (FIPS 186-5). */
const CURVES: ReadonlySet<string> = new Set(["prime256v1", "secp384r1", "secp521r1"]);

const found = new WeakMap<KeyObject, { readonly minimumRsaBits: number; readonly weakness: Text | undefined }>();

/**
 * Why nobody should rely on a key, as what a certificate "has": an RSA modulus that is too short, an RSA exponent that
 * makes forging trivial, the prime structure of CVE-2017-15361 (ROCA: cards of one maker, whose keys can be factored), a
 * curve that is too small. `undefined` when none of it is so.
 */
export function keyWeakness(key: KeyObject, minimumRsaBits: number): Text | undefined {
  const known = found.get(key);
  if (known?.minimumRsaBits === minimumRsaBits) return known.weakness;
  const weakness = key.asymmetricKeyType === "rsa" ? rsaWeakness(key, minimumRsaBits) : curveWeakness(key);
  found.set(key, { minimumRsaBits, weakness });
  return weakness;
}

function rsaWeakness(key: KeyObject, minimumRsaBits: number): Text | undefined {
  const { modulusLength = 0, publicExponent = 0n } = key.asymmetricKeyDetails ?? {};
  if (modulusLength < minimumRsaBits) {
    return {
      en: `an RSA key of fewer than ${minimumRsaBits} bits`,
      vi: `khóa RSA dưới ${minimumRsaBits} bit`,
    };
  }
  // With the exponent 1 the padded message is its own signature; an even one is no permutation.
  if (publicExponent < 3n || publicExponent % 2n === 0n) {
    return {
      en: `an RSA key with the exponent ${publicExponent}`,
      vi: `khóa RSA có số mũ công khai ${publicExponent}`,
    };
  }
  if (!hasRocaFingerprint(key)) return undefined;
  return {
    en: "an RSA key that can be factored (ROCA, CVE-2017-15361)",
    vi: "khóa RSA có thể bị phân tích thừa số (lỗi ROCA, CVE-2017-15361)",
  };
}

function curveWeakness(key: KeyObject): Text | undefined {
  const curve = key.asymmetricKeyDetails?.namedCurve ?? "";
  if (key.asymmetricKeyType !== "ec" || CURVES.has(curve)) return undefined;
  return {
    en: `a key on the elliptic curve "${curve}", which is not one of P-256, P-384, P-521`,
    vi: `khóa trên đường cong elliptic "${curve}", không thuộc P-256, P-384, P-521`,
  };
}

/**
 * The fingerprint of Nemec et al., "The Return of Coppersmith's Attack" (CCS 2017) §3.2: modulo each prime from 3 to
 * 167 the modulus is a power of 65537. Another key has it with a probability below 2^-27.
 */
function hasRocaFingerprint(key: KeyObject): boolean {
  const { n = "" } = key.export({ format: "jwk" });
  const modulus = BigInt(`0x0${Buffer.from(n, "base64url").toString("hex")}`);
  const remainder = modulus % PRODUCT;
  return PRIMES.every((prime) => powersOf65537(prime).has(Number(remainder % BigInt(prime))));
}

const PRIMES: readonly number[] = Array.from({ length: 165 }, (_, index) => index + 3).filter((candidate) => {
  for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) if (candidate % divisor === 0) return false;
  return true;
});

/** So that the long division is done once. */
const PRODUCT: bigint = PRIMES.reduce((product, prime) => product * BigInt(prime), 1n);

const powers = new Map<number, ReadonlySet<number>>();

function powersOf65537(prime: number): ReadonlySet<number> {
  const known = powers.get(prime);
  if (known !== undefined) return known;
  const made = new Set<number>();
  for (let power = 1; !made.has(power); power = (power * 65_537) % prime) made.add(power);
  powers.set(prime, made);
  return made;
}
