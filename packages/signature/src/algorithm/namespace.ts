/** XAdES (ETSI EN 319 132-1). */
export const XADES_NAMESPACE = "http://uri.etsi.org/01903/v1.3.2#";

/** Type of the Reference to the signed properties (EN 319 132-1 §4.4.2). */
export const SIGNED_PROPERTIES_TYPE = "http://uri.etsi.org/01903#SignedProperties";
