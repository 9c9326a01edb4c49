"""PyTorch's side of the training benchmark.

Started with a folder of raw bytes (train.images, train.labels, test.images, test.labels) and a number of threads; says its version,
then answers each line "train MODEL" with the seconds of one epoch, and "evaluate MODEL" with the seconds and the share recognised.
Images lie in memory as float32 already, batches are gathered with index_select: the fastest plain loop, without a DataLoader.
Ends when its input ends.
"""
import os
import sys
import time

FOLDER, THREADS = sys.argv[1], sys.argv[2]
# Before the import: torch.set_num_threads does not reach every build of OpenBLAS.
os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = THREADS

import torch
from torch import nn

torch.set_num_threads(int(THREADS))
torch.manual_seed(42)


def read(part):
    with open(os.path.join(FOLDER, part + ".images"), "rb") as images, open(os.path.join(FOLDER, part + ".labels"), "rb") as labels:
        pixels = torch.frombuffer(bytearray(images.read()), dtype=torch.uint8)
        classes = torch.frombuffer(bytearray(labels.read()), dtype=torch.uint8)
    return pixels.view(-1, 1, 28, 28).float().div_(255), classes.long()


def softmax():
    model = nn.Sequential(nn.Flatten(), nn.Linear(784, 10))
    return model, torch.optim.SGD(model.parameters(), lr=0.1), 100


def fnn():
    model = nn.Sequential(nn.Flatten(), nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 10))
    return model, torch.optim.Adam(model.parameters()), 64


def cnn():
    model = nn.Sequential(
        nn.Conv2d(1, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(16, 32, 3, padding=1), nn.ReLU(),
        nn.MaxPool2d(2), nn.Flatten(),
        nn.Linear(1568, 128), nn.ReLU(), nn.Linear(128, 10))
    return model, torch.optim.Adam(model.parameters()), 64


def train(model, optimizer, batch_size, images, labels):
    model.train()
    total, correct = 0.0, 0
    criterion = nn.CrossEntropyLoss()
    for indices in torch.randperm(len(labels)).split(batch_size):
        x, y = images.index_select(0, indices), labels.index_select(0, indices)
        optimizer.zero_grad(set_to_none=True)
        scores = model(x)
        loss = criterion(scores, y)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(y)
        correct += (scores.argmax(1) == y).sum().item()
    return total / len(labels), correct / len(labels)


@torch.no_grad()
def evaluate(model, images, labels):
    model.eval()
    total, correct = 0.0, 0
    for x, y in zip(images.split(1000), labels.split(1000)):
        scores = model(x)
        total += nn.functional.cross_entropy(scores, y, reduction="sum").item()
        correct += (scores.softmax(1).argmax(1) == y).sum().item()
    return total / len(labels), correct / len(labels)


def main():
    training, test = read("train"), read("test")
    models = {}
    print(torch.__version__, flush=True)
    for line in sys.stdin:
        action, name = line.split()
        if name not in models:
            models[name] = {"softmax": softmax, "fnn": fnn, "cnn": cnn}[name]()
        model, optimizer, batch_size = models[name]
        start = time.perf_counter()
        _, accuracy = train(model, optimizer, batch_size, *training) if action == "train" else evaluate(model, *test)
        print(time.perf_counter() - start, accuracy, flush=True)


main()
