using Our.UserAccess.SensitiveData.Contracts;
using TestSite.Forms.Storage;

namespace TestSite.Forms.Backoffice;

/// <summary>What a person sees of the entries of a form: the values of sensitive fields only if they may see sensitive data.</summary>
internal sealed class VisibleValues(SiteForm form, bool seesSensitive)
{
    /// <summary>What stands in an export where a value is withheld.</summary>
    public const string Mark = "(withheld)";

    private readonly string[] _sensitive = [.. form.Fields.Where(field => field.IsSensitive).Select(field => field.Alias)];

    private string[] Withheld => seesSensitive ? [] : _sensitive;

    public EntryView View(SiteEntry entry) => new(
        entry.Id, entry.At, entry.Values.Where(value => !Withheld.Contains(value.Key)).ToDictionary(value => value.Key, value => value.Value), Withheld);

    public string Cell(SiteEntry entry, SiteField field) =>
        Withheld.Contains(field.Alias) ? Mark : entry.Values.GetValueOrDefault(field.Alias, string.Empty);

    /// <summary>The values after a save: what was withheld stays as it is, whatever was sent.</summary>
    public IReadOnlyDictionary<string, string> Save(SiteEntry before, IReadOnlyDictionary<string, string> sent) => form.Fields
        .Select(field => (field.Alias, Value: (Withheld.Contains(field.Alias) ? before.Values : sent).GetValueOrDefault(field.Alias)))
        .Where(value => value.Value is not null)
        .ToDictionary(value => value.Alias, value => value.Value!);

    /// <summary>What is to be recorded; null where nothing sensitive is shown.</summary>
    public SensitiveDataUse? UseOf(IReadOnlyCollection<SiteEntry> entries)
    {
        SiteEntry[] shown = seesSensitive ? [.. entries.Where(entry => _sensitive.Any(field => entry.Values.GetValueOrDefault(field) is { Length: > 0 }))] : [];
        return shown.Length == 0
            ? null
            : new SensitiveDataUse(form.Name, form.Key, shown.Length) { Fields = _sensitive, ItemKey = entries.Count == 1 ? shown[0].Id : null };
    }
}
