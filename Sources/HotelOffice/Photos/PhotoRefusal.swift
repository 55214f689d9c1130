import HTTPTypes
import Printing
import Web

/// Why a photo was not taken.
enum PhotoRefusal: Error {
    case tooLarge
    /// The system has no program that makes pictures of photos.
    case noProgram
    /// As many photos as may be are worked on just now.
    case busy
    case fault(PhotoFault)

    var message: Message {
        switch self {
        case .tooLarge: PhotosText.tooLarge(most: PhotoResizer.mostBytes >> 20)
        case .noProgram: PhotosText.noProgram(package: PhotoResizer.package)
        case .busy: PhotosText.busy
        case .fault(.notAPhoto): PhotosText.notAPhoto
        case .fault(.isDrawing): PhotosText.isDrawing
        case .fault(.tooManyPixels(let width, let height)):
            PhotosText.tooManyPixels(width: width, height: height, most: PhotoResizer.mostPixels / 1_000_000)
        case .fault(.broken): PhotosText.broken
        }
    }

    var status: HTTPResponse.Status {
        switch self {
        case .noProgram, .busy: .serviceUnavailable
        case .tooLarge, .fault: .unprocessableContent
        }
    }
}
