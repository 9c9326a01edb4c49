//| exercise: 2.5
void Step(nn.Module<Tensor, Tensor> model, optim.Optimizer optimizer, Tensor images, Tensor labels)
{
    optimizer.zero_grad();
    var scores = model.call(images);
    var loss = nn.functional.cross_entropy(scores, labels);
    loss.backward();
    optimizer.step();
}
