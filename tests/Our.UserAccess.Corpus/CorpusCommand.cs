using System.Text.Json;
using Our.UserAccess.Corpus.Format;

namespace Our.UserAccess.Corpus;

/// <summary>Reads a file of cases and writes one line of JSON per question, in order. A file with a fault gives no answers at all.</summary>
public static class CorpusCommand
{
    private const int Done = 0;
    private const int Refused = 2;

    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        if (arguments.Count != 1)
        {
            errors.WriteLine("Usage: Our.UserAccess.Corpus FILE");
            return Refused;
        }

        try
        {
            var cases = CaseReader.Read(File.ReadAllBytes(arguments[0]));
            for (var i = 0; i < cases.Count; i++)
            {
                WriteAnswers(i, cases[i], output);
            }

            return Done;
        }
        catch (CaseFormatException fault)
        {
            errors.WriteLine($"{arguments[0]}: {fault.Message}");
        }
        catch (JsonException fault)
        {
            errors.WriteLine($"{arguments[0]}: not JSON: {fault.Message}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            errors.WriteLine($"Cannot read '{arguments[0]}': {fault.Message}");
        }

        return Refused;
    }

    private static void WriteAnswers(int number, Case @case, TextWriter output)
    {
        var world = new CaseWorld(@case);
        for (var question = 0; question < @case.Questions.Count; question++)
        {
            output.WriteLine(AnswerLine.Write(number, question, world.Explain(@case.Questions[question])));
        }
    }
}
