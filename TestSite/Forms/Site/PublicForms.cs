using Microsoft.EntityFrameworkCore;
using TestSite.Forms.Storage;

namespace TestSite.Forms.Site;

/// <summary>What a visitor does with a form.</summary>
internal sealed partial class PublicForms(SiteFormsStore store, TimeProvider clock, ILogger<PublicForms> logger)
{
    private const int MaxValue = 2000;

    /// <summary>Null when there is no such form.</summary>
    public async Task<(SiteForm Form, IReadOnlyDictionary<string, IReadOnlyList<string>> Options)?> FindAsync(string slug, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        if (await context.Forms.AsNoTracking().SingleOrDefaultAsync(form => form.Slug == slug, cancellationToken) is not { } form)
        {
            return null;
        }

        var lists = await context.Lists.Where(list => list.Kind == SiteList.PrevalueSources).ToDictionaryAsync(list => list.Name, list => list.Values, cancellationToken);
        return (form, lists);
    }

    /// <summary>The labels of what is missing; none when the entry is kept.</summary>
    public async Task<IReadOnlyList<string>> SendAsync(SiteForm form, IFormCollection sent, CancellationToken cancellationToken)
    {
        var values = form.Fields.ToDictionary(field => field.Alias, field => Cut(sent[field.Alias].ToString().Trim()));
        string[] missing = [.. form.Fields.Where(field => field.IsRequired && values[field.Alias].Length == 0).Select(field => field.Label)];
        if (missing.Length > 0)
        {
            return missing;
        }

        await using var context = await store.OpenAsync(cancellationToken);
        context.Add(new SiteEntry { Id = Guid.CreateVersion7(), FormKey = form.Key, At = clock.GetUtcNow().UtcDateTime, Values = values });
        await context.SaveChangesAsync(cancellationToken);
        if (form.NotifyAddress.Length > 0)
        {
            LogEntry(form.Slug);
        }

        return [];
    }

    private static string Cut(string value) => value.Length <= MaxValue ? value : value[..MaxValue];

    [LoggerMessage(Level = LogLevel.Information, Message = "The form {Slug} has a new entry; its workflow tells somebody.")]
    private partial void LogEntry(string slug);
}
