import { BarChart, LineChart } from 'echarts/charts';
import { AxisPointerComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([AxisPointerComponent, BarChart, CanvasRenderer, GridComponent, LineChart, TooltipComponent]);

export const createChart = (element: HTMLElement) => init(element);
export type Chart = ReturnType<typeof createChart>;
