using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.ManagementApi.Files;

[ManagementRoute("temporary-file")]
internal sealed class TemporaryFilesController(
    ITemporaryFileService files, IOptions<ContentSettings> content, IOptions<RuntimeSettings> runtime) : ManagementController
{
    private static readonly OperationProblems Problems = new(new Dictionary<string, OperationProblem>(StringComparer.Ordinal)
    {
        ["FileExtensionNotAllowed"] = new(400, "This kind of file is not allowed", "Choose a file with another extension.", "file"),
        ["KeyAlreadyUsed"] = new(400, "The id is taken", "Another upload has this id.", "id"),
        ["NotFound"] = new(404, "The file could not be found", "Uploads are kept for a while only. Upload it again."),
        ["UploadBlocked"] = new(400, "The upload was stopped", "A package of this site found it unsafe.", "file"),
        ["InvalidFileName"] = new(400, "The file name is not valid", "Give the file a name without path characters.", "file"),
    });

    [HttpGet("configuration")]
    public IActionResult Configuration() => Ok(new
    {
        imageFileTypes = content.Value.Imaging.ImageFileTypes,
        disallowedUploadedFilesExtensions = content.Value.DisallowedUploadedFileExtensions,
        allowedUploadedFileExtensions = content.Value.AllowedUploadedFileExtensions,
        maxFileSize = runtime.Value.MaxRequestLength,
    });

    [HttpPost]
    [Consumes("multipart/form-data")]
    public async Task<IActionResult> Create([FromForm] Guid id, IFormFile file)
    {
        CreateTemporaryFileModel model = new() { Key = id, FileName = file.FileName, OpenReadStream = file.OpenReadStream };
        Attempt<TemporaryFileModel?, TemporaryFileOperationStatus> result = await files.CreateAsync(model);
        return result.Success ? CreatedWithId("temporary-file", id) : Problems.Result(result.Status);
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> ByKey(Guid id) => await files.GetAsync(id) is { } file
        ? Ok(new { id = file.Key, file.AvailableUntil, file.FileName })
        : Missing("file");

    [HttpDelete("{id:guid}")]
    public async Task<IActionResult> Delete(Guid id)
    {
        Attempt<TemporaryFileModel?, TemporaryFileOperationStatus> result = await files.DeleteAsync(id);
        return result.Success ? Ok() : Problems.Result(result.Status);
    }
}
