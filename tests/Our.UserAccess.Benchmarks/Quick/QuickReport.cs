using System.Globalization;

namespace Our.UserAccess.Benchmarks.Quick;

/// <summary>Prints figures as rows of a table, with their budgets beside them.</summary>
internal sealed class QuickReport(TextWriter output)
{
    public void Start()
    {
        output.WriteLine("| what | size | measured | must | aim | |");
        output.WriteLine("|---|---|---|---|---|---|");
    }

    public void Row(string what, string size, double measured, string unit, Budget? budget = null)
    {
        var (must, aim, verdict) = budget is { } limit
            ? ($"{Number(limit.Must)} {unit}", $"{Number(limit.Aim)} {unit}", limit.Judge(measured))
            : (string.Empty, string.Empty, string.Empty);
        output.WriteLine($"| {what} | {size} | {Number(measured)} {unit} | {must} | {aim} | {verdict} |");
    }

    private static string Number(double value) => value.ToString(value < 10 ? "0.##" : "#,0", CultureInfo.InvariantCulture);
}
