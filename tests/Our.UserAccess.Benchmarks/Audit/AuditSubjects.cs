namespace Our.UserAccess.Benchmarks.Audit;

/// <summary>Who and what the events of the benchmark are about: the same each time.</summary>
internal sealed class AuditSubjects
{
    private static readonly string[] First = ["Anna", "Bo", "Åsa", "Émile", "Mads", "Zoë", "Noor", "Ida", "Karl", "Lise"];
    private static readonly string[] Last = ["Andersson", "Berg", "Holm", "Østergaard", "Dubois", "de Vries", "Müller", "Novak", "Smith", "Lind"];

    public (Guid Id, string Name)[] Users { get; } = Some(5_000, "user", number => $"{First[number % 10]} {Last[number / 10 % 10]} {number}");

    public (Guid Id, string Name)[] Groups { get; } = Some(60, "group", number => $"Group {number}");

    public (Guid Id, string Name)[] Workspaces { get; } = Some(40, "workspace", number => $"Site {number}");

    public (Guid Id, string Name)[] Nodes { get; } = Some(2_000, "node", number => $"Page {number}");

    private static (Guid Id, string Name)[] Some(int count, string kind, Func<int, string> name)
    {
        byte[] seed = new byte[16];
        return [.. Enumerable.Range(0, count).Select(number =>
        {
            BitConverter.TryWriteBytes(seed, number);
            BitConverter.TryWriteBytes(seed.AsSpan(8), (long)kind[0]);
            return (new Guid(seed), name(number));
        })];
    }
}
