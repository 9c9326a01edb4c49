using Agreement;
using Agreement.Recording;

// Alone, it compares. With folders it is the other side: it records into the first one and reads the weights of both.
switch (args)
{
    case []:
        try
        {
            return Comparison.Run();
        }
        catch (InvalidOperationException failure)
        {
            Console.Error.WriteLine(failure.Message);
            return 1;
        }
    case [var own, var given]:
        Record.Write(own);
        Figures.Save(Path.Combine(own, Record.OwnScores), TrainedModels.Scores(own));
        Figures.Save(Path.Combine(own, Record.GivenScores), TrainedModels.Scores(given));
        return 0;
    default:
        Console.Error.WriteLine("Without arguments this builds itself for the other set of packages and compares what the two compute.");
        return 2;
}
