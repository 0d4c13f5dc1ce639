using TestSite.Forms.Storage;
using Umbraco.Cms.Core.Models;

namespace TestSite.Forms.Backoffice;

/// <summary>Withholds the values of sensitive fields from who may not see sensitive data, and keeps what they cannot see.</summary>
internal sealed class SensitiveValues(FormsDoor door)
{
    private bool SeesAll => door.User.HasAccessToSensitiveData();

    /// <summary>The entry as the person may see it.</summary>
    public EntryView View(SiteForm form, SiteEntry entry)
    {
        string[] withheld = [.. WithheldOf(form)];
        return new EntryView(entry.Id, entry.At, entry.Values.Where(value => !withheld.Contains(value.Key)).ToDictionary(value => value.Key, value => value.Value), withheld);
    }

    /// <summary>The fields that an export of the person has.</summary>
    public IReadOnlyList<SiteField> Columns(SiteForm form) => [.. form.Fields.Where(field => SeesAll || !field.IsSensitive)];

    /// <summary>The values after a save: what was withheld stays as it is, whatever was sent.</summary>
    public IReadOnlyDictionary<string, string> Save(SiteForm form, SiteEntry before, IReadOnlyDictionary<string, string> sent)
    {
        string[] withheld = [.. WithheldOf(form)];
        return form.Fields
            .Select(field => (field.Alias, Value: (withheld.Contains(field.Alias) ? before.Values : sent).GetValueOrDefault(field.Alias)))
            .Where(value => value.Value is not null)
            .ToDictionary(value => value.Alias, value => value.Value!);
    }

    private IEnumerable<string> WithheldOf(SiteForm form) => form.Fields.Where(field => field.IsSensitive && !SeesAll).Select(field => field.Alias);
}
