using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;

namespace Our.UserAccess.IntegrationTests.Hosting;

/// <summary>Makes documents and media folders for tests through Umbraco's own services.</summary>
internal sealed class Pages(IServiceProvider services)
{
    public const string TypeAlias = "testPage";
    public const string Headline = "headline";

    private readonly SemaphoreSlim _typeGate = new(1, 1);

    private IContentService Documents => services.GetRequiredService<IContentService>();

    public async Task<IContent> PageAsync(string name, IContent? parent = null)
    {
        await EnsureTypeAsync();
        IContent page = Documents.Create(name, parent?.Id ?? Constants.System.Root, TypeAlias);
        page.SetValue(Headline, $"Headline of {name}");
        Documents.Save(page);
        return page;
    }

    public IMedia Folder(string name)
    {
        IMediaService media = services.GetRequiredService<IMediaService>();
        IMedia folder = media.CreateMedia(name, Constants.System.Root, Constants.Conventions.MediaTypes.Folder);
        media.Save(folder);
        return folder;
    }

    public IContent Reload(IContent page) => Documents.GetById(page.Id)!;

    private async Task EnsureTypeAsync()
    {
        IContentTypeService types = services.GetRequiredService<IContentTypeService>();
        await _typeGate.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (types.Get(TypeAlias) is not null)
            {
                return;
            }

            IDataType? text = await services.GetRequiredService<IDataTypeService>().GetAsync(Constants.DataTypes.Guids.TextstringGuid);
            IShortStringHelper strings = services.GetRequiredService<IShortStringHelper>();
            ContentType type = new(strings, Constants.System.Root) { Alias = TypeAlias, Name = "Test page", AllowedAsRoot = true, Icon = "icon-document" };
            type.AddPropertyGroup("content", "Content");
            type.AddPropertyType(new PropertyType(strings, text!, Headline) { Name = "Headline" }, "content");
            Attempt<ContentTypeOperationStatus> added = await types.CreateAsync(type, Constants.Security.SuperUserKey);
            Assert.True(added.Success, added.Result.ToString());
        }
        finally
        {
            _typeGate.Release();
        }
    }
}
