using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace TestSite.Seed.Sites;

internal sealed class DocumentTypeStep(IContentTypeService types, IShortStringHelper shortStrings) : ISeedStep
{
    public string Title => "Document types";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var made = new List<ContentType>();
        foreach (var type in SiteDocumentType.All)
        {
            var created = Create(type);
            var result = await types.CreateAsync(created, Constants.Security.SuperUserKey);
            SeedFailedException.ThrowUnless(result.Success, $"the document type {type.Alias}", result.Result);
            made.Add(created);
        }

        // A type can only allow types that are there.
        foreach (var type in made)
        {
            type.AllowedContentTypes = SiteDocumentType.All
                .Where(child => !child.AtRoot)
                .Select((child, index) => new ContentTypeSort(SeedKeys.DocumentType(child.Alias), index, child.Alias));
            var result = await types.UpdateAsync(type, Constants.Security.SuperUserKey);
            SeedFailedException.ThrowUnless(result.Success, $"what stands below {type.Alias}", result.Result);
        }
    }

    private ContentType Create(SiteDocumentType type) => new(shortStrings, Constants.System.Root)
    {
        Key = SeedKeys.DocumentType(type.Alias),
        Alias = type.Alias,
        Name = type.Name,
        Icon = type.Icon,
        AllowedAsRoot = type.AtRoot,
        Variations = type.VariesByCulture ? ContentVariation.Culture : ContentVariation.Nothing,
    };
}
