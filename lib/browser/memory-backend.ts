import { DataStorage, KernelBackend } from '@tensorflow/tfjs-core/dist/backends/backend';
import { ENGINE } from '@tensorflow/tfjs-core/dist/engine';
import type { DataId } from '@tensorflow/tfjs-core/dist/tensor_info';
import type { BackendValues, DataType } from '@tensorflow/tfjs-core/dist/types';

interface Stored {
  values: BackendValues;
  dtype: DataType;
  references: number;
}

/**
 * Where tfjs keeps tensors as typed arrays in the main memory, as its cpu backend does; but that one imports all of
 * tfjs-core and so weighs 40 kB more.
 */
export class MemoryBackend extends KernelBackend {
  private readonly data = new DataStorage<Stored>(this, ENGINE);

  override write(values: BackendValues, _shape: number[], dtype: DataType): DataId {
    const dataId = {};
    this.data.set(dataId, { values, dtype, references: 1 });
    return dataId;
  }
  override move(dataId: DataId, values: BackendValues, _shape: number[], dtype: DataType, references: number): void {
    this.data.set(dataId, { values, dtype, references });
  }
  override readSync(dataId: DataId): BackendValues {
    return this.data.get(dataId).values;
  }
  override async read(dataId: DataId): Promise<BackendValues> {
    return this.readSync(dataId);
  }
  override refCount(dataId: DataId): number {
    return this.data.has(dataId) ? this.data.get(dataId).references : 0;
  }
  override incRef(dataId: DataId): void {
    this.data.get(dataId).references++;
  }
  override disposeData(dataId: DataId, force = false): boolean {
    if (!this.data.has(dataId)) return true;
    const stored = this.data.get(dataId);
    stored.references--;
    if (stored.references > 0 && !force) return false;
    return this.data.delete(dataId);
  }
  override numDataIds(): number {
    return this.data.numDataIds();
  }
  override memory(): { unreliable: boolean } {
    return { unreliable: true };
  }
  override floatPrecision(): 16 | 32 {
    return 32;
  }
  override dispose(): void {}
}
