using Microsoft.EntityFrameworkCore;
using Our.UserAccess.FormsSecurity.Contracts;
using TestSite.Forms.Storage;

namespace TestSite.Forms;

/// <summary>Tells User Access which folders and forms there are.</summary>
internal sealed class SiteFormsSource(SiteFormsStore store) : IFormsSource, ISensitiveFormsSource
{
    public string Alias => "testsite";

    public string Name => "Forms of the site";

    public async Task<FormsContents> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        return new FormsContents(
            await context.Folders.Select(folder => new FormsFolder(folder.Key, folder.Name, folder.ParentKey)).ToListAsync(cancellationToken),
            await context.Forms.Select(form => new SecuredForm(form.Key, form.Name, form.FolderKey)).ToListAsync(cancellationToken));
    }

    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<SensitiveField>>> SensitiveFieldsAsync(CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        var forms = await context.Forms.Select(form => new { form.Key, form.Fields }).ToListAsync(cancellationToken);
        return forms
            .Select(form => (form.Key, Fields: (IReadOnlyList<SensitiveField>)[.. form.Fields.Where(field => field.IsSensitive).Select(field => new SensitiveField(field.Alias, field.Label))]))
            .Where(form => form.Fields.Count > 0)
            .ToDictionary(form => form.Key, form => form.Fields);
    }
}
