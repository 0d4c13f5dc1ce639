using Microsoft.Extensions.Logging;
using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Contracts;

namespace Our.UserAccess.FormsSecurity.Facts;

/// <summary>Asks those sources that know of sensitive fields. One that fails takes nothing from the others.</summary>
internal sealed partial class SensitiveForms(IEnumerable<IFormsSource> sources, FormsFactsKeeper keeper, ILogger<SensitiveForms> logger) : ISensitiveForms
{
    public async Task<IReadOnlyList<SensitiveForm>> ReadAsync(CancellationToken cancellationToken)
    {
        FormsListing listing = (await keeper.CurrentAsync(cancellationToken)).Listing;
        var marked = new Dictionary<Guid, IReadOnlyList<SensitiveField>>();
        foreach (IFormsSource source in sources)
        {
            foreach ((Guid form, IReadOnlyList<SensitiveField> fields) in await OfAsync(source, cancellationToken))
            {
                marked.TryAdd(form, fields);
            }
        }

        return
        [
            .. listing.Forms
                .Where(form => marked.GetValueOrDefault(form.Key) is { Count: > 0 })
                .Select(form => new SensitiveForm(form.Key, form.Name, listing.PathOf(FormsPlace.OfForm(form.Key)), marked[form.Key])),
        ];
    }

    private async Task<IReadOnlyDictionary<Guid, IReadOnlyList<SensitiveField>>> OfAsync(IFormsSource source, CancellationToken cancellationToken)
    {
        try
        {
            return source is ISensitiveFormsSource marking ? await marking.SensitiveFieldsAsync(cancellationToken) : new Dictionary<Guid, IReadOnlyList<SensitiveField>>();
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailed(failure, source.Alias);
            return new Dictionary<Guid, IReadOnlyList<SensitiveField>>();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "User Access could not read which fields of the source {Source} are sensitive. They are missing in the list; who sees their values is not affected.")]
    private partial void LogFailed(Exception failure, string source);
}
