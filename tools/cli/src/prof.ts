import { overlayFiles } from "@k8s-config/overlays";
const prod=(await import(`../../../overlays/prod/overlay.ts`)).default;
for (let i=0;i<300;i++){overlayFiles("prod", {...prod, exposure:{...prod.exposure, domain: "d"+i+".example.com"}});}
