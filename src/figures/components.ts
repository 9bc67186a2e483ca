import CostBreakdown from './cost-breakdown/CostBreakdown.astro';
import CostScale from './cost-scale/CostScale.astro';
import Experts from './experts/Experts.astro';
import FleetCompute from './fleet-compute/FleetCompute.astro';
import GpuFleet from './gpu-fleet/GpuFleet.astro';
import KvCache from './kv-cache/KvCache.astro';
import Pay from './pay/Pay.astro';
import TrainingCompute from './training-compute/TrainingCompute.astro';
import TrainingRun from './training-run/TrainingRun.astro';

/** The component of every chart; catalogue.ts has their ids and facts. */
export const chartComponents = {
  CostBreakdown,
  CostScale,
  Experts,
  FleetCompute,
  GpuFleet,
  KvCache,
  Pay,
  TrainingCompute,
  TrainingRun,
};
