/** The same model and search with Keras Tuner. */
export const kerasCode = `import keras
import keras_tuner
from keras import layers

def build_model(hp):
    model = keras.Sequential([keras.Input(shape=(784,))])
    units = hp.Int("hidden1", 32, 512, step=32)
    model.add(layers.Dense(units, activation="relu"))
    share = hp.Float("dropout1", 0.1, 0.5, step=0.1)
    model.add(layers.Dropout(share))
    units = hp.Int("hidden2", 16, 128, step=16)
    model.add(layers.Dense(units, activation="relu"))
    share = hp.Float("dropout2", 0.1, 0.5, step=0.1)
    model.add(layers.Dropout(share))
    model.add(layers.Dense(10, activation="softmax"))
    rate = hp.Choice("learning_rate", [1e-4, 1e-3, 1e-2])
    model.compile(
        optimizer=keras.optimizers.Adam(rate),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    return model

tuner = keras_tuner.BayesianOptimization(
    build_model, objective="val_accuracy", max_trials=20, seed=1
)
tuner.search(train_x, train_y, epochs=5, batch_size=128,
             validation_data=(validation_x, validation_y))
best, = tuner.get_best_hyperparameters(num_trials=1)
`;
