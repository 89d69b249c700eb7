export * from "@lienthong/exchange";
