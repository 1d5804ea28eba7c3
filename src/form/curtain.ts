/**
 * Shows nothing while the page is out of sight, so that a picture of it in the phone's list of open apps is blank where the
 * browser draws once more before the picture is taken. Not every phone does; a private tab is blank there in Chrome on
 * Android whatever the page does. Opacity keeps focus and place on the page, which hiding would lose.
 */
export function drawCurtain(): void {
  document.addEventListener('visibilitychange', () => {
    document.documentElement.style.opacity = document.visibilityState === 'hidden' ? '0' : ''
  })
}
