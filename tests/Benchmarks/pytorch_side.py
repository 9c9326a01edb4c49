"""PyTorch's side of the training benchmark.

Started with a folder of raw bytes (train.images, train.labels, test.images, test.labels) and a number of threads; says its version,
then answers each line "train MODEL IMAGES" with the seconds of one epoch of so many images, and "evaluate MODEL" with the seconds and
the share recognised. Images lie in memory as float32 already, batches are gathered with index_select: the fastest plain loop, without
a DataLoader. Only "augmented" is torchvision's own way: a DataLoader that changes one picture at a time; "nan" where it isn't installed.
Ends when its input ends.
"""
import importlib.util
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
    return pixels.view(-1, 1, 28, 28), classes.long()


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


class Pictures(torch.utils.data.Dataset):
    """What torchvision.datasets.MNIST does with its tensors."""

    def __init__(self, pixels, labels):
        from torchvision import transforms

        self.pixels, self.labels = pixels, labels
        self.transform = transforms.Compose([
            transforms.RandomRotation(10), transforms.RandomPerspective(distortion_scale=0.2, p=0.5), transforms.ToTensor()])

    def __len__(self):
        return len(self.labels)

    def __getitem__(self, index):
        from PIL import Image

        return self.transform(Image.fromarray(self.pixels[index, 0].numpy(), mode="L")), int(self.labels[index])


def batches(images, labels, size):
    for indices in torch.randperm(len(labels)).split(size):
        yield images.index_select(0, indices), labels.index_select(0, indices)


def train(model, optimizer, source, count):
    model.train()
    total, correct = 0.0, 0
    criterion = nn.CrossEntropyLoss()
    for x, y in source:
        optimizer.zero_grad(set_to_none=True)
        scores = model(x)
        loss = criterion(scores, y)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(y)
        correct += (scores.argmax(1) == y).sum().item()
    return total / count, correct / count


@torch.no_grad()
def evaluate(model, images, labels):
    model.eval()
    total, probabilities = 0.0, []
    for x, y in zip(images.split(1000), labels.split(1000)):
        scores = model(x)
        total += nn.functional.cross_entropy(scores, y, reduction="sum").item()
        probabilities.append(scores.softmax(1))
    predictions = torch.cat(probabilities).argmax(1)
    confusion = torch.bincount(labels * 10 + predictions, minlength=100).view(10, 10)
    return total / len(labels), confusion.diagonal().sum().item() / len(labels)


def main():
    pixels, labels = read("train")
    images = pixels.float().div_(255)
    test_pixels, test_labels = read("test")
    test = test_pixels.float().div_(255), test_labels
    models = {}
    print(torch.__version__, flush=True)
    for line in sys.stdin:
        action, name, *count = line.split()
        if name == "augmented" and importlib.util.find_spec("torchvision") is None:
            print("nan nan", flush=True)
            continue
        if name not in models:
            models[name] = {"softmax": softmax, "fnn": fnn, "cnn": cnn, "augmented": cnn}[name]()
        model, optimizer, size = models[name]
        start = time.perf_counter()
        if action == "evaluate":
            _, accuracy = evaluate(model, *test)
        else:
            count = int(count[0])
            source = batches(images[:count], labels[:count], size) if name != "augmented" else torch.utils.data.DataLoader(
                Pictures(pixels[:count], labels[:count]), batch_size=size, shuffle=True)
            _, accuracy = train(model, optimizer, source, count)
        print(time.perf_counter() - start, accuracy, flush=True)


main()
