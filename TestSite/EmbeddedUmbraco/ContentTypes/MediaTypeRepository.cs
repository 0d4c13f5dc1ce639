using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace EmbeddedUmbraco.ContentTypes;

internal sealed class MediaTypeRepository(ContentTypeServices services)
    : TypeRepository<IMediaType>(services, Constants.ObjectTypes.MediaType), IMediaTypeRepository;
