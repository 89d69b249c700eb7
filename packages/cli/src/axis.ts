export * from "@lienthong/axis";
