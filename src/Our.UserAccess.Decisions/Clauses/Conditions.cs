namespace Our.UserAccess.Decisions.Clauses;

/// <summary>For which document types and cultures a rule speaks; none named is any.</summary>
internal sealed class Conditions(IReadOnlyCollection<string> documentTypes, IReadOnlyCollection<string> cultures)
{
    private readonly string[] _documentTypes = [.. documentTypes];
    private readonly string[] _cultures = [.. cultures];

    public static Conditions? Of(IReadOnlyCollection<string> documentTypes, IReadOnlyCollection<string> cultures) =>
        documentTypes.Count == 0 && cultures.Count == 0 ? null : new Conditions(documentTypes, cultures);

    public bool Hold(Circumstances asked) =>
        Has(_documentTypes, asked.DocumentType, StringComparison.Ordinal)
        && Has(_cultures, asked.Culture, StringComparison.OrdinalIgnoreCase);

    private static bool Has(string[] wanted, string? asked, StringComparison comparison)
    {
        if (wanted.Length == 0)
        {
            return true;
        }

        foreach (var one in wanted)
        {
            if (string.Equals(one, asked, comparison))
            {
                return true;
            }
        }

        return false;
    }
}
