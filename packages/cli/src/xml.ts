export * from "@lienthong/xml";
