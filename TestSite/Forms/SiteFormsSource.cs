using Microsoft.EntityFrameworkCore;
using Our.UserAccess.FormsSecurity.Contracts;
using TestSite.Forms.Storage;

namespace TestSite.Forms;

/// <summary>Tells User Access which folders and forms there are.</summary>
internal sealed class SiteFormsSource(SiteFormsStore store) : IFormsSource
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
}
