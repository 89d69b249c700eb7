export * from "@lienthong/pki";
