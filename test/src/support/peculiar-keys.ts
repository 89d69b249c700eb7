import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";

/*
 * TEST KEYS. PUBLIC. NEVER FOR REAL USE. Private keys that no authority should certify, in PKCS#8; made once, because
 * tests generate none. A finding of a secret scanner in this file is expected.
 */
const ROCA =
  "MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQCQAAC1ZRuGL9NHUez8+M3/4dYoXQQGuV+CC567h4GiZrkCk/DzJ3OGHvo8SZvaZaiNOYoauV0iS3rsiAx4JkfVWfAeAHMLyCGUJ2L4FnNpJZlvgP6sVCX1SjXeS6GMQWuNb9BEIvJmdYVMJTAb68NhCmztFGyFsIRVuve599CoKBJcldRq8kuVZfBNJaCMbsR8hSu+wx9liyHtaXrjv5Wu94j0AnXgBep0YZrZGyNMJz6jPrVrIuE2YgW+rGC6gZ3SCrVxTxm3FW08Sjjrkk1e1Q87pEaZZqsN/bXh4n/g/r6Vu5zAH6mBGOqdwv4wgysI4ujt4B9Wy9w/YWeMwu0tAgMBAAECggEBAIl3tzV0BEahuWzIhRkq3F1+1tdJlOJmbQrU1P/paJQExHH1kXxPGTXctL6A9swTaEkJuRGyC3sF25+acWzx/nlqlpPNkgaZU5T/1LdJl3u1bTjJSFZzLplv8uT4BozCl046g/PH+OhfIJWEmtzMwYQOU9YwPTmTPYIqLvvV29fqmqbPa0kwgO9BziE3vjzkN4lBDOKvxV4u9c3YIfM2bEl0TlAOeKVFNV7Rj1tJKDg4+Q5gwMZ5Xc34RVUU/69scIlqnzQrbccvFNtJ2W2Q1kQqhhg5xW0X4vteeO6wq76PycXuIsJSZIzUscN83S7K2geJm6qkThxyoyr7mnanxvECgYEAwAAACrP5ZdNQYKo4bjl7LMS9k7mTzA/7Aiskb/GfEHssjrrtOmoiNM1YHpO10aLWcxdGLq83Bp+GmL3dukE+X6XKyVS1xj7x3ASDVCBgtpSyNE4i2IPI9jNc61zoZUdEfm7afHvn5X79G57zaSknGgwBwNRKGOsq9yfvJiZPw0MCgYEAwAAA5ygrQDRZXWjMfz9Zkz5ddbth3gnhKIdGNKb3loDD/VTOSzTz+/Mdycyae1fVqLx+BV7dYlNVckjDso0M1pwXKlQbGAunQgYCax8/IBtMTd0W/LJkeExbq8bp/RO/SlNEia+dbVz9pkXd3jVFBJaJYeRC/bGQCcfCXgA6Ls8CgYBeseFTZg50VTOIaYvpeToyC1rA+D9X3u3a1PJkr9PW6hlA0Breu6fhSQHUGuAK4/hGzUzVC5/lCVr2DHbGPRWJURjiEYCRpUveSu+G1207v7zgpUT0apL8Mrr6bllEUlEK1pu119q4ytgE/nFpBV3+r7tRoqJlBd+sBKsjsrOWRwKBgQC+sAI1klaKWLOcqxXXF1Leg2UNJcKIZKWDu/5FEsL5bf+5Hb4ZQYlEZOvj3VpcQBsKj9JVgSc8nWlSrOP39FCY4MO9HXUfR4uhbhh+zbTDLXl2J6vJ418XfzbYfyErYa5tog+C87DVyjJ9LgyxwZQ/f0cIu0yxa+WTYRswgudGTwKBgEDNTaJtdGXzdFPwIFe0Zt2PfSD4bU1uf2BncKew4+VmfdN06LZPKQLbz6qS+cpEkUSUkvAgHGiH7qk/oRTyzha8+XTsUUFyuxW/dGifmtQ3BPuqtF7DaC4RQsHa7plKMXGNSpmEoADqb8xjHo4FlsUH+QqcWxkRySHZRdRA8+Hi";
const RSA_1024 =
  "MIICdwIBADANBgkqhkiG9w0BAQEFAASCAmEwggJdAgEAAoGBAOb8AubyweF1PXY5tT79hkiKmREQHETz1jMx9Q8mXT094k8MrFEbv6lkaMYS/DOZxi9O5eVqb7vqVy33KUu1RsvhjFlSmOHhnCgbjkTfdUg3dYtPNQY1kwO7RvAzgPd9dcNlox7VBsDA83ICaz7R7SC6z1I4kCJS1XE4NXtqZHsrAgMBAAECgYAvEObefFS5RhRyBKxD25EDMwqhiXDZM/5PjDxtC9ov4m48wU5TcJ4LPCSFR9UQBqN1fFQn/RorZkLBYP2PKa709Swft4ax7ycF2SikrDhXMUhVtC7F8DLQO2bduuOGRsCTISRRNnwqkhzbeYvh2nwMdbEaRiEQT+RVmh6ig1bA8QJBAPmxAVBjDCiZGOFl2IP+kW6UER2CTp5wc22tVfl2YdsO4mesLw2rXBPkkXFwtVVLOxiW/QLly+X23qSw+cVCifUCQQDs0gKN4ImUzNOkd4Xp9MoAI3sauRRRTWuRmFqWCOAMUg/tJMkARC1Ojz/VvFJiaMov0fbUckZ1D9mTA78k0hyfAkEAnbdEkTY/E9XAdX8TSCygSCyWswEAD+wPvRNj3vL71JaOQ9Xq0sOOobIafIEoyPuAFIQqxI3KQTOyZmyzF/pzkQJBANtwcgtzTykBbu9MDVtPh0n/lpeZffkkKxO7P90cljb0Z2uPlWzYv762wCjWGuSzQv5yqSwMQ7s/F5XBeAGva/MCQE4BYUQq0C6k8ruOf067vzwQl6V0iXbav4vQJngdeCjTJm4CcQYXMqEiaMI+vj6x6yMUtDWYcM49GkTyuqt2yTk=";

function privateKey(pkcs8: string): KeyObject {
  return createPrivateKey({ key: Buffer.from(pkcs8, "base64"), format: "der", type: "pkcs8" });
}

/** RSA-2048 whose primes are k·M + 65537^a mod M (M: the product of the primes to 167), as the cards of CVE-2017-15361 made them. */
export const rocaKey: KeyObject = privateKey(ROCA);

export const rsa1024: KeyObject = privateKey(RSA_1024);

/** The public key with the modulus of another and some exponent. */
export function withExponent(key: KeyObject, exponent: number): KeyObject {
  const { n = "" } = createPublicKey(key).export({ format: "jwk" });
  const e = Buffer.from(exponent.toString(16).padStart(2, "0"), "hex").toString("base64url");
  return createPublicKey({ key: { kty: "RSA", n, e }, format: "jwk" });
}
